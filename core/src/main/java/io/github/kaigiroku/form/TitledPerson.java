package io.github.kaigiroku.form;

import org.jspecify.annotations.Nullable;

/**
 * 職・氏名: somebody with a title.
 *
 * @param title 職
 * @param name 氏名
 * @param group 部局 they are listed under
 * @param path where it came from
 */
record TitledPerson(
        @Nullable String title,
        @Nullable String name,
        @Nullable String group,
        String path) {}
