package io.github.kaigiroku.pdf;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips properties in a build without the font; jqwik knows nothing of JUnit's conditions. */
final class WithBundledFont implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return FontSource.isBundled() ? SkipResult.doNotSkip() : SkipResult.skip("built without the font");
    }
}
