package org.projectchristmas.ui.detail;

/**
 * Where the shown product stands among those that are listed.
 *
 * @param position from 0; -1 if none is selected
 * @param count how many are listed
 */
public record Place(int position, int count) {
    /** Of a product among none. */
    public static final Place NOWHERE = new Place(-1, 0);

    boolean hasPrevious() {
        return position > 0;
    }

    boolean hasNext() {
        return position >= 0 && position < count - 1;
    }
}
