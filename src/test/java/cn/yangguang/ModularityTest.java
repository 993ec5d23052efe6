package cn.yangguang;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesUseOnlyTheFloorsTheyDeclare() {
        // The compiled templates stand beside their features in the sources, but in a package of their own as classes.
        ApplicationModules.of(Program.class, JavaClass.Predicates.resideInAPackage("cn.yangguang.templates.."))
                .verify();
    }
}
