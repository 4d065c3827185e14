package org.projectchristmas.sample.goods;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Invents names. Its text is a list of rules, {@code name = choice; choice; ...}; within a choice, {@code {name}} stands for
 * one choice of that rule, and {@code ~} for a semicolon.
 */
final class Grammar {
    private final Map<String, List<String>> rules;

    private Grammar(Map<String, List<String>> rules) {
        this.rules = rules;
    }

    /** The grammar of ornament names. */
    static Grammar ofNames() {
        var rules = new HashMap<String, List<String>>();
        for (String line : Resource.lines(Grammar.class, "names.txt")) {
            int equals = line.indexOf('=');
            var choices = List.of(line.substring(equals + 1).strip().split("\\s*;\\s*", -1));
            rules.put(line.substring(0, equals).strip(), choices);
        }
        return new Grammar(rules);
    }

    boolean has(String rule) {
        return rules.containsKey(rule);
    }

    /** The choices of a rule in their order, not expanded. */
    List<String> choices(String rule) {
        return Objects.requireNonNull(rules.get(rule), rule);
    }

    String expand(String rule, Dice dice) {
        return fill(dice.pick(choices(rule)), dice);
    }

    String fill(String template, Dice dice) {
        var filled = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            filled.append(template, from, open).append(expand(template.substring(open + 1, close), dice));
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString().replace('~', ';');
    }
}
