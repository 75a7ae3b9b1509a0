package io.github.kaigiroku.docx.write;

/** Numbers the anchors of a document; where the proceedings stand in it twice, those of the second go on counting. */
final class Anchors {

    private int next;

    Anchor next() {
        return new Anchor(next++);
    }
}
