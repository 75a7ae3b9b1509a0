package io.github.kaigiroku.publication;

import io.github.kaigiroku.problem.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads files that are text themselves (plain, JSON, XML, HTML), and looks through the bytes of what no reader knows. */
final class PlainTexts {

    static final Message TOO_LARGE = new Message(
            "大きすぎるか、入れ子が深すぎます。小さいファイルに分けて検査してください。",
            "It is too large or too deeply nested. Check it in smaller files.");

    private static final Message UNKNOWN = new Message(
            "形式がわからないか、画像です。写っている文字は目で確かめるか、取り除いてください。",
            "It is an image or of an unknown format. Look at it yourself, or take it out.");

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,4000}>");
    private static final Pattern NAME =
            Pattern.compile("</?(?:a|abbr|address|article|aside|b|blockquote|body|br|caption|cite"
                    + "|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|footer|h[1-6]|head|header|hr|html|i"
                    + "|img|ins|kbd|li|link|main|mark|meta|nav|ol|p|pre|q|rb|rp|rt|ruby|s|samp|script|section|small|span|strong"
                    + "|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|title|tr|u|ul|var|wbr)(?=[\\s/>])");
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:u([0-9a-fA-F]{4})|[nrtbf\"/\\\\])|&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));");

    private static final int HEXADECIMAL = 16;

    private final FileTextSink to;
    private final LeakPlace place;

    PlainTexts(FileTextSink to, LeakPlace place) {
        this.to = to;
        this.place = place;
    }

    void read(Message where, byte[] file) {
        String text = decoded(file);
        if (text == null) {
            to.unreadable(where, UNKNOWN);
            to.bytes(place, where, file);
            return;
        }
        Matcher tags = TAG.matcher(RecordWords.without(text));
        to.text(place, where, unescaped(tags.replaceAll("")));
        String within = tags.results().map(tag -> withoutName(tag.group())).collect(Collectors.joining("\n"));
        to.text(place, where, unescaped(within));
    }

    /** What a tag says beside its name, where it is called as in HTML or SVG. */
    private static String withoutName(String tag) {
        Matcher name = NAME.matcher(tag);
        return name.lookingAt() ? tag.substring(name.end()) : tag;
    }

    /** The text of a file that is text; null for any other. */
    private static @Nullable String decoded(byte[] file) {
        boolean wide = file.length > 1
                && ((file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)
                        || (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE));
        try {
            Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.indexOf('\0') < 0 ? text : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Without the escapes of JSON and XML, behind which words could hide. */
    static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group())));
    }

    private static String character(String escape) {
        return switch (escape) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;", "\\\"" -> "\"";
            case "&apos;" -> "'";
            case "\\/" -> "/";
            case "\\\\" -> "\\";
            default -> escape.startsWith("\\u") || escape.startsWith("&#") ? coded(escape) : "\n";
        };
    }

    private static String coded(String escape) {
        boolean decimal = escape.startsWith("&#") && escape.charAt(2) != 'x';
        String digits = escape.replaceAll("^(\\\\u|&#x?)|;$", "");
        int c = Integer.parseInt(digits, decimal ? 10 : HEXADECIMAL);
        return !Character.isValidCodePoint(c) ? "" : escape.startsWith("\\") ? "" + (char) c : Character.toString(c);
    }
}
