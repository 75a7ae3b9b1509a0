/** Bean Validation の制約: what Hibernate Validator runs for {@code ValidRecord}; only it loads this package. Not exported. */
@NullMarked
package io.github.kaigiroku.internal.constraint;

import org.jspecify.annotations.NullMarked;
