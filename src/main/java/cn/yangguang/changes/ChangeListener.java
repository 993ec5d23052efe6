package cn.yangguang.changes;

import java.util.List;

/**
 * Told of every change after it was committed, by whichever program. May be told a thing twice, and of everything at
 * once; runs one call at a time. What it throws is logged and not repeated: a listener that must not miss anything keeps
 * a {@link Position} of its own.
 */
public interface ChangeListener {

    /** @param changes at least one, each once */
    void changed(List<Change> changes);
}
