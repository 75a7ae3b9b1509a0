package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Array;
import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import io.github.kaigiroku.pdf.reader.PdfValue.Other;
import io.github.kaigiroku.pdf.reader.PdfValue.Text;
import io.github.kaigiroku.pdf.reader.PdfValue.Whole;

/**
 * 保護の記載: what a file says of its protection by passwords (ISO 32000-2, 7.6.4.2, table 21), from which a password gives the
 * key. The arrays are not to be changed.
 */
final class EncryptionEntries {

    private static final int MOST_RC4_BYTES = 16;

    final int revision;
    final int keyLength;
    final byte[] owner;
    final byte[] user;
    final byte[] ownerKey;
    final byte[] userKey;
    final long permissions;
    final boolean metadata;
    final byte[] id;

    EncryptionEntries(Dictionary encryption, PdfObjects objects) {
        revision = (int) whole(objects, encryption, "R", 0);
        keyLength = keyLength(revision, whole(objects, encryption, "Length", 40));
        owner = bytes(objects.resolve(encryption.get("O")));
        user = bytes(objects.resolve(encryption.get("U")));
        ownerKey = bytes(objects.resolve(encryption.get("OE")));
        userKey = bytes(objects.resolve(encryption.get("UE")));
        permissions = permissions(objects.resolve(encryption.get("P")));
        metadata = !objects.resolve(encryption.get("EncryptMetadata")).equals(new Other("false"));
        id = objects.resolve(objects.trailer().get("ID")) instanceof Array array
                        && !array.items().isEmpty()
                ? bytes(objects.resolve(array.items().get(0)))
                : new byte[0];
    }

    private static int keyLength(int revision, long bits) {
        return switch (revision) {
            case 2 -> 5;
            case 3 -> (int) Math.max(5, Math.min(MOST_RC4_BYTES, bits / 8));
            default -> MOST_RC4_BYTES;
        };
    }

    /** Usually negative: the high bits are set. */
    private static long permissions(PdfValue value) {
        if (value instanceof Other other && other.word().matches("-[0-9]{1,18}")) {
            return Long.parseLong(other.word());
        }
        return value instanceof Whole whole ? whole.value() : 0;
    }

    private static byte[] bytes(PdfValue value) {
        return value instanceof Text text ? text.bytes() : new byte[0];
    }

    private static long whole(PdfObjects objects, Dictionary from, String key, long otherwise) {
        return objects.resolve(from.get(key)) instanceof Whole whole ? whole.value() : otherwise;
    }
}
