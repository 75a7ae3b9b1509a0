package io.github.kaigiroku.pdf.layout;

import io.github.kaigiroku.profile.FontRole;

/**
 * 書体: what lines are drawn with.
 *
 * @param role which of the document's fonts
 * @param size one em in pt
 * @param bold whether strokes are thickened
 */
public record Face(FontRole role, double size, boolean bold) {}
