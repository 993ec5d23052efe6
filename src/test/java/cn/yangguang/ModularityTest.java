package cn.yangguang;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesUseOnlyTheFloorsTheyDeclare() {
        ApplicationModules.of(Program.class).verify();
    }
}
