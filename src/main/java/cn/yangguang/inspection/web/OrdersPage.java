package cn.yangguang.inspection.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.inspection.Course;
import cn.yangguang.inspection.Detail;
import cn.yangguang.inspection.Inspections;
import cn.yangguang.inspection.Stage;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 责令整改: the orders of one's inspections and to one's organs. */
@Controller
@Serves({Duty.INSPECTOR, Duty.SIGNATORY, Duty.HANDLER, Duty.REVIEWER, Duty.VILLAGE_REPORTER})
public class OrdersPage {

    private static final String TEMPLATE = "cn/yangguang/inspection/web/orders.jte";

    /** A line of the list; the organ is the one inspected. */
    public record Line(Course order, String organ) {

        public boolean late(LocalDate today) {
            return order.stage() == Stage.ORDERED
                    && order.due().filter(day -> day.isBefore(today)).isPresent();
        }

        public String what() {
            return order.begun().get(Detail.WHAT);
        }
    }

    /** The list. */
    public record View(List<Line> lines) {}

    private final Pages pages;
    private final Inspections inspections;
    private final Organs organs;

    OrdersPage(Pages pages, Inspections inspections, Organs organs) {
        this.pages = pages;
        this.inspections = inspections;
        this.organs = organs;
    }

    @GetMapping("/office/orders")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        List<Line> lines = inspections.orders(who.person()).stream()
                .map(order -> new Line(order, name(order.begun().get(Detail.INSPECTED))))
                .toList();
        return pages.show(request, TEMPLATE, new View(lines));
    }

    private String name(String key) {
        return organs.find(key).map(Organ::name).orElse(key);
    }
}
