package io.github.kaigiroku.form;

import java.util.List;

/**
 * 資料の参照: the labels of several materials in one text. Labels that differ only in what follows from their first digit on
 * share their beginning: 資料1 and 資料2 become 資料1、2.
 */
final class MaterialReferences {

    private MaterialReferences() {}

    static String of(List<String> labels) {
        var text = new StringBuilder();
        String previous = null;
        for (String label : labels) {
            String beginning = label.substring(0, firstDigit(label));
            if (!text.isEmpty()) {
                text.append('、');
            }
            boolean shared = beginning.equals(previous) && beginning.length() < label.length();
            text.append(shared ? label.substring(beginning.length()) : label);
            previous = beginning.length() < label.length() ? beginning : null;
        }
        return text.toString();
    }

    private static int firstDigit(String label) {
        int i = 0;
        while (i < label.length() && !Character.isDigit(label.charAt(i))) {
            i++;
        }
        return i;
    }
}
