/**
 * 会議録の様式を作る命令: a command line that makes both forms from one record file.
 *
 * <p>It shows how the library is called: read, validate, compose, render.
 */
@NullMarked
package io.github.kaigiroku.commandline;

import org.jspecify.annotations.NullMarked;
