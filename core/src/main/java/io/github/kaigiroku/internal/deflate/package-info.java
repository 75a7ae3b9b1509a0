/**
 * deflate による圧縮 (RFC 1950 and 1951), which is most of the work of making a document.
 *
 * <p>{@link io.github.kaigiroku.internal.deflate.Compressor} compresses the streams of a document; at its usual level with an
 * encoder of ours that is several times faster than the JDK's and gives the same bytes whatever zlib the JDK brings.
 * {@link io.github.kaigiroku.internal.deflate.DeflateCode} makes pieces that can be compressed once and put together often.
 */
@NullMarked
package io.github.kaigiroku.internal.deflate;

import org.jspecify.annotations.NullMarked;
