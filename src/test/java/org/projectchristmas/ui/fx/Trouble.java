package org.projectchristmas.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a screen must live with: sources that fail, and sources that let it wait, with the background that waits for them. */
public final class Trouble implements AutoCloseable {
    public static final String SENTENCE = "The disk is gone.";

    /** The sentence as a screen tells it. */
    public static final String CODED = SENTENCE.replace(".", "\\.") + " \\[CX-[0-9A-Z]{4}-[0-9A-Z]{2}\\]";

    private static final int SECONDS = 15;

    private final CountDownLatch opened = new CountDownLatch(1);
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final ExecutorService workers = Executors.newCachedThreadPool();

    /** Works on threads of its own; what it brings to the screen waits for {@link #end}. */
    public final Background background = new Background(workers, screen::add);

    /** A source whose disk is gone: whatever it is asked, it fails. */
    public static <T> T failing(Class<T> port) {
        return proxy(port, (_, _, _) -> {
            throw new UncheckedIOException(SENTENCE, new IOException("no such device"));
        });
    }

    /** A source that answers as another does, but not before {@link #answer}. */
    public <T> T slow(Class<T> port, T source) {
        return proxy(port, (_, method, arguments) -> {
            opened.await();
            return ask(source, method, arguments);
        });
    }

    /** The same source, but for one question that it fails at. */
    public static <T> T failing(Class<T> port, T source, String question) {
        T failing = failing(port);
        return proxy(
                port,
                (_, method, arguments) -> ask(method.getName().equals(question) ? failing : source, method, arguments));
    }

    private static <T> T proxy(Class<T> port, InvocationHandler answers) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, answers));
    }

    private static @Nullable Object ask(Object source, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(source, arguments);
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** Lets the slow sources answer. */
    public void answer() {
        opened.countDown();
    }

    /** Lets the slow sources answer, and shows the next of what they bring. */
    public void end() throws InterruptedException {
        answer();
        Objects.requireNonNull(screen.poll(SECONDS, TimeUnit.SECONDS), "nothing was brought")
                .run();
    }

    @Override
    public void close() {
        answer();
        background.close();
        workers.shutdown();
    }
}
