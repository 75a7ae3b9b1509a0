/** 台帳: what became of each record, kept in the job's own database. */
@NullMarked
package io.github.kaigiroku.batch.ledger;

import org.jspecify.annotations.NullMarked;
