package io.channelpartners.internal.rows;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;

/**
 * The keys or the values of rows, in the order of the keys. Unmodifiable and thread-safe.
 *
 * @param <T> the elements
 */
abstract class RowList<T> extends AbstractList<T> implements RandomAccess {

    private final Rows<?, ?> rows;

    /** The block of the element read last, where the next one most likely is; any value is right, so there is no lock. */
    private int last;

    RowList(Rows<?, ?> rows) {
        this.rows = rows;
    }

    /** Gets the element of a row. */
    abstract T element(int block, int at);

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public T get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        int block = last;
        if (index < rows.start(block) || index >= rows.start(block + 1)) {
            block = rows.blockAt(index);
            last = block;
        }
        return element(block, index - rows.start(block));
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int block;
            private int at;

            @Override
            public boolean hasNext() {
                return block < rows.blocks();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                T element = element(block, at++);
                if (at == rows.start(block + 1) - rows.start(block)) {
                    block++;
                    at = 0;
                }
                return element;
            }
        };
    }

    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliterator(
                iterator(), size(), Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL);
    }
}
