/**
 * フォント: reading TrueType fonts, choosing one for every character, and embedding what a document uses.
 *
 * <p>How it fits together:
 *
 * <ul>
 *   <li>{@link io.github.kaigiroku.pdf.truetype.FontProgram} is one parsed face, immutable and shared between threads. It
 *       keeps the file's bytes and reads them on demand, so that opening a font of 46 MB costs next to nothing.
 *   <li>{@link io.github.kaigiroku.pdf.truetype.FontChain} puts several faces in order and finds, for a character or a
 *       variation sequence, which glyph of which face shows it and how wide it is. Layout asks only the chain.
 *   <li>{@link io.github.kaigiroku.pdf.truetype.DocumentFonts} belongs to one document being written: it gives every
 *       character drawn a character code (CID) of its own, so that the text read back is exact even where characters
 *       share a glyph.
 *   <li>{@link io.github.kaigiroku.pdf.truetype.FontObjects} writes the fonts of a finished document into the PDF.
 * </ul>
 *
 * <p>Opening: {@code FontFile} finds the tables, {@code CharacterMap} (cmap formats 4 and 12), {@code VariationSequences}
 * (format 14), {@code HorizontalMetrics} and {@code OutlineTable} read them in place, {@code EmbeddingRights} heeds the
 * licence bits. {@code InstalledFace} and {@code FontFiles} find and read files.
 *
 * <p>Embedding: {@code FontSubset} renumbers the glyphs a document uses; {@code SubsetTables} are the tables before the
 * outlines; {@code SubsetStream} compresses all. Deflating the outlines took most of a document's time, so
 * {@code GlyphCodes} keeps each as a finished string of deflate bits, and a document only strings them together into one
 * block. Instructions for the rasterizer are left out: they are 17 to 41 % of the outlines, and viewers draw smooth text
 * without them. The Open Font License and the IPA Font License both let documents carry such subsets.
 *
 * <p>Fonts come from strangers. Every read is checked against its table, counts are never trusted, composite glyphs have
 * a bounded depth, and whatever is wrong ends in a {@link io.github.kaigiroku.pdf.truetype.FontFormatException} that says
 * what to do.
 */
@NullMarked
package io.github.kaigiroku.pdf.truetype;

import org.jspecify.annotations.NullMarked;
