/** 生成した会議録: records and profiles drawn at random, shared with the tests of the renderers. */
package io.github.kaigiroku.generated;
