package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters of cases: what one would still lack, and its sealing. */
@Component
class CaseLetters {

    List<String> missing(Acting.Wanted wanted, Situation situation) {
        return List.of("文书模块尚未启用");
    }

    SealedRef seal(Acting.Wanted wanted, Situation situation, Person person, @Nullable Duty duty, String origin) {
        throw new IllegalStateException("no letter is sealed before issuing is there");
    }
}
