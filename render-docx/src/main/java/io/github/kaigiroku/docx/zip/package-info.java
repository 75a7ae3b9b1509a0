/** 書庫: parts of the package, deflated, and the archive they are put into. Knows nothing about what the parts hold. */
@NullMarked
package io.github.kaigiroku.docx.zip;

import org.jspecify.annotations.NullMarked;
