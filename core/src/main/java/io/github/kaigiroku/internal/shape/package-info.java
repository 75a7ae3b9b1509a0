/** 記録の形: one description of every record, read off its components and their annotations; what walks over records follows it. */
@NullMarked
package io.github.kaigiroku.internal.shape;

import org.jspecify.annotations.NullMarked;
