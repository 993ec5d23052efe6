package cn.yangguang.supervision;

import java.util.List;

/** A module that knows of concerns. Beans of this type are found by themselves. */
public interface ConcernSource {

    /**
     * The concerns of the organs asked about as of the day asked about, each once, in any order. What the person may not know is
     * left out.
     */
    List<Concern> concerns(Asking asking);
}
