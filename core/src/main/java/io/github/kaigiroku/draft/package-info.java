/**
 * 文字起こしからの下書き: reads transcripts of recordings (WebVTT, SRT, Whisper and WhisperX JSON, text with speakers' labels) and
 * makes draft records of them. Every word is kept in its order; nothing is reworded, and times stand beside the record.
 */
@NullMarked
package io.github.kaigiroku.draft;

import org.jspecify.annotations.NullMarked;
