/**
 * 既存の会議録の取り込み: takes in minutes that others typed, as a draft record with an account of every character of the file.
 *
 * <p>{@link io.github.kaigiroku.docx.intake.MinutesIntake} reads .docx and .doc. Which labels and roles it knows is data, in
 * {@code labels.tsv} and {@code words.tsv} beside it.
 */
@NullMarked
package io.github.kaigiroku.docx.intake;

import org.jspecify.annotations.NullMarked;
