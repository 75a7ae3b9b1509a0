/** On the module path, where a missing export would show. */
module example.city.minutes {
    requires io.github.kaigiroku.docx;
    requires io.github.kaigiroku.pdf;
}
