/** 文書の外枠: the parts that all documents of one profile share, made once: content types, relationships, styles, settings. */
@NullMarked
package io.github.kaigiroku.docx.shell;

import org.jspecify.annotations.NullMarked;
