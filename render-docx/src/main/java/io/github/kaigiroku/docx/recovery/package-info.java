/**
 * 会議録の復元: reads the record back from edited forms. What the clerk left alone stays as the embedded record has it;
 * what changed is read from the page; what cannot be understood becomes a finding.
 */
@NullMarked
package io.github.kaigiroku.docx.recovery;

import org.jspecify.annotations.NullMarked;
