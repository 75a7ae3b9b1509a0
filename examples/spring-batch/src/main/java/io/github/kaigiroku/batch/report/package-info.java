/** 報告: what a run reports: progress, findings and the summary. */
@NullMarked
package io.github.kaigiroku.batch.report;

import org.jspecify.annotations.NullMarked;
