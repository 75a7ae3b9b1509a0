package io.github.kaigiroku.docx.read;

/**
 * 本文外の文字列: what a document holds beside the text that is read as printed.
 *
 * @param kind what it is
 * @param text its text; paragraphs separated by line feeds, empty where there is none
 */
public record PrintedAside(AsideKind kind, String text) {}
