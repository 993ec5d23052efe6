package cn.yangguang;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of the house that a machine can check. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.yangguang");

    @Test
    void onlyStoresAndQueriesSpeakSql() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .haveSimpleNameNotEndingWith("Queries")
                .and()
                .haveSimpleNameNotContaining("Health")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .because("a jurist and an inheritor look for SQL in one kind of place")
                .check(PROGRAM);
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("deadlines and publication times come from the injected clock, in Asia/Shanghai")
                .check(PROGRAM);
    }

    @Test
    void theRulesArePlainJava() {
        noClasses()
                .that()
                .resideInAPackage("cn.yangguang.calendar..")
                .or()
                .resideInAPackage("cn.yangguang.law..")
                .or()
                .resideInAPackage("cn.yangguang.deadline..")
                .or()
                .resideInAPackage("cn.yangguang.letter..")
                .or()
                .resideInAPackage("cn.yangguang.tabular..")
                .or()
                .resideInAPackage("cn.yangguang.typeset..")
                .or()
                .resideInAPackage("cn.yangguang.yearform..")
                .or()
                .resideInAPackage("cn.yangguang.reportcheck..")
                .or(
                        nameMatching(
                                "cn\\.yangguang\\.disclosure\\.(Rules?|Route|Condition|Facts|Verdict|Stage|Action|Destination)"))
                .and(not(nameMatching(".*package-info")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(not(resideInAPackage("org.springframework.modulith.."))))
                .because("rules and clocks serve the command line too and are read without knowing a framework")
                .check(PROGRAM);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)")
                .because("such names say nothing about the field")
                .check(PROGRAM);
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..common..", "..util..", "..utils..", "..shared..", "..controllers..", "..services..")
                .because("a stranger guesses the product from the folder names")
                .check(PROGRAM);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("what a class needs stands in its constructor")
                .check(PROGRAM);
    }

    @Test
    void storesAreSeenByTheirOwnModuleOnly() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .or()
                .haveSimpleNameEndingWith("Queries")
                .should()
                .bePackagePrivate()
                .because("a module is entered by its service, not by its tables")
                .check(PROGRAM);
    }

    @Test
    void pagesDoNotTouchStores() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Store")
                .because("GET: load, ask, render; POST: bind, call the module, redirect")
                .check(PROGRAM);
    }
}
