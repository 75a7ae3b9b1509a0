package io.github.kaigiroku.docx.write;

/**
 * 圧縮済みの部品: a part of the package as it stands in the archive.
 *
 * @param name its name in the archive, such as {@code word/document.xml}
 * @param deflated its bytes, deflated without a zlib header; shared, never changed
 * @param size how many bytes it has when inflated
 * @param crc the CRC-32 of those bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PackedPart(String name, byte[] deflated, long size, long crc) {}
