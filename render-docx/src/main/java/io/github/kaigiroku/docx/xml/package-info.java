/** XML の書き出し: markup as it stands and text escaped, as UTF-8, into a stream. Never writes ill-formed XML. */
@NullMarked
package io.github.kaigiroku.docx.xml;

import org.jspecify.annotations.NullMarked;
