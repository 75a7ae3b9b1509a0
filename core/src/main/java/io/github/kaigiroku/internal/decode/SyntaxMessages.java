package io.github.kaigiroku.internal.decode;

import io.github.kaigiroku.problem.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is said when the parser cannot go on. */
enum SyntaxMessages {
    COMMENT("comment", "JSON にコメントは書けません。取り除いてください。", "JSON has no comments. Take it out."),
    KEY(
            "double-quote to start property name",
            "項目名を二重引用符（\"）で囲んでください。最後の項目のあとにコンマがあれば取り除いてください。",
            "Put the key in double quotes; if a comma follows the last key, take it out."),
    COLON("a colon to separate", "項目名と値の間にコロン（:）を書いてください。", "Write a colon between key and value."),
    COMMA("comma to separate", "前の値との間にコンマ（,）を書いてください。", "Write a comma between this and the value before it."),
    ESCAPE(
            "character escape",
            "文字列の中の \\ の書き方が誤っています。\\ 自身は \\\\、改行は \\n、文字コードは \\u と16進数4桁で書いてください。",
            "The escape in this string is wrong. Write \\\\ for a backslash, \\n for a line break, \\u and four hex digits for a character."),
    CONTROL(
            "Illegal unquoted character",
            "文字列の中に改行やタブなどの制御文字がそのまま入っています。改行は \\n、タブは \\t と書いてください。",
            "The string holds a raw control character. Write \\n for a line break and \\t for a tab."),
    BRACKET(
            "close marker",
            "括弧の対応が合いません。{ } と [ ] の組を確かめてください。",
            "The brackets do not match. Check the pairs of { } and [ ]."),
    NOT_A_NUMBER(
            "Non-standard token",
            "NaN や Infinity は書けません。数値を書いてください。",
            "NaN and Infinity are not allowed. Write a number."),
    DIGITS("umeric value", "数値の書き方が JSON の文法に合いません。", "This is not how JSON writes numbers."),
    VALUE(
            "",
            "JSON の値として読めません。文字列は二重引用符（\"）で囲み、余分なコンマや文字がないか確かめてください。",
            "This is no JSON value. Put strings in double quotes and look for a comma or character too many.");

    private final String sign;
    private final String japanese;
    private final String english;

    /** The sign is a part of jackson-core 3's English message; where it changes, the last message is said. */
    SyntaxMessages(String sign, String japanese, String english) {
        this.sign = sign;
        this.japanese = japanese;
        this.english = english;
    }

    static Message of(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return new Message(
                    "JSON が途中で終わっています。閉じていない引用符や括弧がないか、ファイルが切れていないか確かめてください。",
                    "The JSON ends in the middle. Look for a quote or bracket that is not closed, and for a cut file.");
        }
        return e instanceof StreamConstraintsException ? limitExceeded() : ofSyntax(e.getOriginalMessage());
    }

    private static Message ofSyntax(String reason) {
        for (SyntaxMessages syntax : values()) {
            if (reason.contains(syntax.sign)) {
                return new Message(syntax.japanese, syntax.english);
            }
        }
        throw new IllegalStateException("the last sign is in every reason");
    }

    private static Message limitExceeded() {
        return new Message(
                "読み取りの上限を超えています（入れ子 " + JsonLimits.NESTING_DEPTH + " 段、文字列 " + JsonLimits.STRING_LENGTH + " 字、項目名 "
                        + JsonLimits.KEY_LENGTH + " 字、数値 " + JsonLimits.NUMBER_LENGTH + " 字、全体 "
                        + JsonLimits.DOCUMENT_LENGTH
                        + " 字まで）。値を直すか、会議録を分けてください。",
                "A limit of reading is exceeded (nesting " + JsonLimits.NESTING_DEPTH + " levels, strings "
                        + JsonLimits.STRING_LENGTH + ", keys " + JsonLimits.KEY_LENGTH + ", numbers "
                        + JsonLimits.NUMBER_LENGTH + ", the whole " + JsonLimits.DOCUMENT_LENGTH
                        + " characters). Correct the value or split the record.");
    }
}
