package org.projectchristmas.job;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hooks around every function, as the settings bind them. */
public final class Hooks {
    private static final Logger LOG = LoggerFactory.getLogger(Hooks.class);

    private final Functions functions;
    private final Map<String, HookBinding> bindings;
    private final Map<String, PreHook> pre;
    private final Map<String, PostHook> post;
    private final Map<FunctionName, List<PreHook>> preOf = new ConcurrentHashMap<>();
    private final Map<FunctionName, List<PostHook>> postOf = new ConcurrentHashMap<>();
    private final Map<FunctionName, Long> failures = new ConcurrentHashMap<>();

    private Hooks(
            Functions functions,
            Map<String, HookBinding> bindings,
            Map<String, PreHook> pre,
            Map<String, PostHook> post) {
        this.functions = functions;
        this.bindings = bindings;
        this.pre = Map.copyOf(pre);
        this.post = Map.copyOf(post);
    }

    /** No hooks at all. */
    public static Hooks none(Functions functions) {
        return new Hooks(functions, Map.of(), Map.of(), Map.of());
    }

    /**
     * Binds hooks to functions. If several patterns match a function, the hooks of each are called, in the order of the patterns and
     * each hook once.
     *
     * @param bindings by pattern, in the order of the settings
     * @throws BindingException if a pattern matches no function, or a hook is not known
     */
    public static Hooks bind(
            Functions functions,
            Map<String, HookBinding> bindings,
            Map<String, PreHook> pre,
            Map<String, PostHook> post) {
        bindings.forEach((pattern, binding) -> {
            BindingException.requireMatch("hooks." + pattern, pattern, functions);
            binding.pre().forEach(each -> requireKnown("hooks." + pattern + ".pre", each, pre.keySet()));
            binding.post().forEach(each -> requireKnown("hooks." + pattern + ".post", each, post.keySet()));
        });
        return new Hooks(functions, bindings, pre, post);
    }

    private static void requireKnown(String key, String hook, Set<String> known) {
        if (!known.contains(hook)) {
            throw new BindingException(key, "names the unknown hook " + hook, new TreeSet<>(known), hook);
        }
    }

    /** The functions that they are bound to. */
    public Functions functions() {
        return functions;
    }

    /**
     * The invocation as the pre hooks let it pass, with its arguments checked.
     *
     * @throws RefusedException if the function is unknown, its arguments are wrong, or a hook refuses
     */
    public Invocation before(Invocation call) {
        Invocation passed = functions.checked(call);
        for (PreHook each : preOf.computeIfAbsent(passed.function(), name -> bound(name, HookBinding::pre, pre))) {
            Invocation amended = each.before(passed);
            if (!amended.function().equals(passed.function())) {
                throw new IllegalStateException("a hook made " + amended + " of " + passed);
            }
            passed = amended.equals(passed) ? passed : functions.checked(amended);
        }
        return passed;
    }

    /** Tells the post hooks; one that fails does not keep the others from being told. */
    public void after(Completion completion) {
        for (PostHook each :
                postOf.computeIfAbsent(completion.call().function(), name -> bound(name, HookBinding::post, post))) {
            try {
                each.after(completion);
            } catch (RuntimeException e) {
                failures.merge(completion.call().function(), 1L, Long::sum);
                LOG.error("A hook failed after {}; what was done stands", completion.call(), e);
            }
        }
    }

    /** How often a post hook has failed since the start. */
    public long failures() {
        return failures.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The same by function; those without a failure are left out. */
    public Map<FunctionName, Long> failuresByFunction() {
        return Map.copyOf(failures);
    }

    private <T> List<T> bound(FunctionName name, Function<HookBinding, List<String>> order, Map<String, T> hooks) {
        var names = new LinkedHashSet<String>();
        bindings.forEach((pattern, binding) -> {
            if (new NamePattern(pattern).matches(name)) {
                names.addAll(order.apply(binding));
            }
        });
        var found = new ArrayList<T>();
        names.forEach(each -> {
            T hook = hooks.get(each);
            if (hook != null) {
                found.add(hook);
            }
        });
        return List.copyOf(found);
    }
}
