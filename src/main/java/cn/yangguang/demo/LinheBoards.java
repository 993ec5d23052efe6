package cn.yangguang.demo;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.noticeboard.Postings;
import cn.yangguang.noticeboard.Unposted;
import cn.yangguang.noticeboard.Walls;
import cn.yangguang.village.Occasions;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * What hangs on the boards of the demonstration's first village: most of the quarter with a drawn picture as proof, one sheet taken down too
 * early, a few not posted yet; an event that has to be published, a decision of the second
 * village whose carrying out nobody told; from when all are held to their boards.
 */
@Component
class LinheBoards {

    private static final int SHEETS = 8;
    private static final int LEFT_OUT = 2;

    private final Walls walls;
    private final Postings postings;
    private final Occasions occasions;
    private final LinhePeople people;
    private final Clock clock;

    LinheBoards(Walls walls, Postings postings, Occasions occasions, LinhePeople people, Clock clock) {
        this.walls = walls;
        this.postings = postings;
        this.occasions = occasions;
        this.people = people;
        this.clock = clock;
    }

    /** Once: what somebody entered while trying the program stays. */
    void load(LocalDate quarter) {
        String village = LinheOrgans.FIRST_VILLAGE;
        if (!walls.of(village).isEmpty()) {
            return;
        }
        Person reporter = people.holding(Duty.VILLAGE_REPORTER);
        Actor machine = Actor.commandLine(LinheOrgans.LINHE);
        for (int number = 1; number <= 8; number++) {
            Refused.never(occasions.start(LinheVillages.village(number), quarter, machine));
        }
        Refused.never(
                occasions.announce(LinheVillages.village(2), "V09", quarter.minusMonths(1), "机动地承包方案（演示）", machine));
        Refused.never(occasions.announce(village, "V24", LocalDate.now(clock).minusDays(1), "闲置校舍出租（演示）", machine));
        Refused.never(walls.add(village, "村部公开栏（演示）", "村委会大门东侧", reporter, Actor.COMMAND_LINE));
        Refused.never(walls.add(village, "三组公开栏（演示）", "三组文化广场", reporter, Actor.COMMAND_LINE));
        post(village, reporter);
    }

    /** All but two of the newest, on the day they were published. */
    private void post(String village, Person reporter) {
        byte[] picture = picture();
        long wall = walls.of(village).getFirst().id();
        Map<LocalDate, Set<Long>> byDay = postings.unposted(village).reversed().stream()
                .skip(LEFT_OUT)
                .collect(Collectors.groupingBy(
                        Unposted::publishedOn, Collectors.mapping(Unposted::disclosure, Collectors.toSet())));
        byDay.forEach((day, things) ->
                Refused.never(postings.post(village, wall, things, day, picture, reporter, Actor.COMMAND_LINE)
                        .problems()));
        postings.of(village).stream()
                .findFirst()
                .ifPresent(early -> Refused.never(postings.takeDown(
                        village,
                        early.id(),
                        early.postedOn().plusDays(3),
                        "被风吹落（演示）",
                        null,
                        reporter,
                        Actor.COMMAND_LINE)));
    }

    /** A drawn board, visibly no photograph. */
    private static byte[] picture() {
        var board = new BufferedImage(640, 420, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = board.createGraphics();
        pen.setColor(new Color(0xD9, 0xE4, 0xEC));
        pen.fillRect(0, 0, 640, 420);
        pen.setColor(new Color(0x7A, 0x1F, 0x1F));
        pen.fillRect(40, 40, 560, 320);
        pen.setColor(Color.WHITE);
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            pen.fillRect(62 + sheet % 4 * 134, 62 + sheet / 4 * 142, 110, 130);
        }
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(board, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
