package org.projectchristmas.catalog.view;

import java.util.ArrayList;
import java.util.List;
import org.projectchristmas.catalog.view.ViewException.Reason;

/** Views for tests, as long as the process lives. */
public final class InMemorySavedViews implements SavedViews {
    private final List<SavedView> views = new ArrayList<>();
    private long last;

    @Override
    public synchronized List<SavedView> all() {
        return List.copyOf(views);
    }

    @Override
    public synchronized SavedView save(ViewName name, ViewQuery query, String arrangement) throws ViewException {
        requireNew(name);
        var view = new SavedView(++last, name, query, arrangement);
        views.add(view);
        return view;
    }

    @Override
    public synchronized void restore(SavedView removed, int place) throws ViewException {
        requireNew(removed.name());
        views.add(Math.clamp(place, 0, views.size()), removed);
    }

    private void requireNew(ViewName name) throws ViewException {
        requireFree(name, -1);
        if (views.size() >= MOST) {
            throw new ViewException(Reason.TOO_MANY);
        }
    }

    private void requireFree(ViewName name, long but) throws ViewException {
        if (views.stream()
                .anyMatch(each -> each.id() != but && each.name().key().equals(name.key()))) {
            throw new ViewException(Reason.TAKEN);
        }
    }

    @Override
    public synchronized void change(long id, ViewQuery query, String arrangement) throws ViewException {
        int at = place(id);
        views.set(at, new SavedView(id, views.get(at).name(), query, arrangement));
    }

    @Override
    public synchronized void rename(long id, ViewName name) throws ViewException {
        requireFree(name, id);
        int at = place(id);
        views.set(
                at, new SavedView(id, name, views.get(at).query(), views.get(at).arrangement()));
    }

    @Override
    public synchronized void move(long id, int place) throws ViewException {
        var view = views.remove(place(id));
        views.add(Math.clamp(place, 0, views.size()), view);
    }

    @Override
    public synchronized void remove(long id) {
        views.removeIf(each -> each.id() == id);
    }

    private int place(long id) throws ViewException {
        for (int at = 0; at < views.size(); at++) {
            if (views.get(at).id() == id) {
                return at;
            }
        }
        throw new ViewException(Reason.GONE);
    }
}
