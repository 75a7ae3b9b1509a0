/** 出力: what every renderer of forms offers, whatever file it makes. */
@NullMarked
package io.github.kaigiroku.render;

import org.jspecify.annotations.NullMarked;
