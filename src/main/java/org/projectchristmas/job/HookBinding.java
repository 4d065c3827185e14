package org.projectchristmas.job;

import java.util.List;

/** Which hooks, by name and in this order, go before and after the functions of one pattern. */
public record HookBinding(List<String> pre, List<String> post) {
    public static final HookBinding DEFAULT = new HookBinding(List.of(), List.of());

    public HookBinding {
        pre = List.copyOf(pre);
        post = List.copyOf(post);
    }
}
