/** 報告: what a run tells people: progress, findings and the summary. */
@NullMarked
package io.github.kaigiroku.batch.report;

import org.jspecify.annotations.NullMarked;
