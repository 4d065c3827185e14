package org.projectchristmas.ui.fx;

import javafx.scene.Node;
import javafx.scene.Scene;

/** What is done once, as soon as a node knows its size for certain. */
public final class AfterLayout implements Runnable {
    private final Scene scene;
    private final Runnable action;

    private AfterLayout(Scene scene, Runnable action) {
        this.scene = scene;
        this.action = action;
    }

    /** Does something after the next layout of the node's scene; nothing if it is in none. */
    public static void once(Node node, Runnable action) {
        Scene scene = node.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new AfterLayout(scene, action));
        }
    }

    @Override
    public void run() {
        scene.removePostLayoutPulseListener(this);
        action.run();
    }
}
