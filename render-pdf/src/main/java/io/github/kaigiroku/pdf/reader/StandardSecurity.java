package io.github.kaigiroku.pdf.reader;

import io.github.kaigiroku.pdf.reader.PdfValue.Dictionary;
import java.security.GeneralSecurityException;

/** 標準の保護: the key of a file protected by passwords, from one of them (ISO 32000-2, 7.6.4). Revisions 2 to 6. */
final class StandardSecurity {

    private static final int FIRST_WITH_SHA_2 = 5;
    private static final int MD5_ENTRY = 32;

    private final EncryptionEntries file;

    private StandardSecurity(EncryptionEntries file) {
        this.file = file;
    }

    static StandardSecurity of(Dictionary encryption, PdfObjects objects) {
        var file = new EncryptionEntries(encryption, objects);
        int least = file.revision >= FIRST_WITH_SHA_2 ? Sha2Passwords.ENTRY : MD5_ENTRY;
        if (file.revision < 2 || file.revision > 6 || file.owner.length < least || file.user.length < least) {
            throw UnreadablePdfException.damaged("encryption of revision " + file.revision);
        }
        return new StandardSecurity(file);
    }

    /** The file's key. */
    byte[] key(String password) throws GeneralSecurityException {
        byte[] key = file.revision >= FIRST_WITH_SHA_2
                ? new Sha2Passwords(file).key(password)
                : new Md5Passwords(file).key(password);
        if (key.length == 0) {
            throw locked(password.isEmpty());
        }
        return key;
    }

    private static UnreadablePdfException locked(boolean without) {
        return without
                ? new UnreadablePdfException(
                        "この PDF は暗号化され、開くためのパスワードが必要です。パスワードを渡してください（PdfRecords.read の password）。",
                        "the PDF is encrypted and needs a password to be opened; give it (password of PdfRecords.read).")
                : new UnreadablePdfException(
                        "この PDF は渡されたパスワードでは開けません。パスワードを確かめてください。", "the password does not open the PDF; check it.");
    }
}
