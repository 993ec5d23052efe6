package cn.yangguang.simulated;

import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.noticeboard.Posting;
import cn.yangguang.noticeboard.Postings;
import cn.yangguang.noticeboard.Walls;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** What was published goes up on the village's board within days, with one photograph for all of a day, and comes down after a month. */
final class Boards {

    private static final int PROOF_DAYS = 5;
    private static final int HANGS = 32;

    private final World world;
    private final byte[] photograph = photograph();
    private final Map<String, Set<Long>> waiting = new HashMap<>();
    private int round;
    private final List<Integer> faulty;

    Boards(World world) {
        this.world = world;
        // Rounds in which somebody is careless: forgotten, late, without photograph, down too early, left hanging.
        this.faulty = List.of(
                5 + world.random().nextInt(4),
                11 + world.random().nextInt(4),
                17 + world.random().nextInt(4),
                23 + world.random().nextInt(4),
                29 + world.random().nextInt(4));
    }

    /** To be posted with what else the village publishes that day. */
    void published(String village, EditionRef ref) {
        LocalDate today = world.today();
        waiting.computeIfAbsent(village + today, key -> {
                    LocalDate up = today.plusDays(world.random().nextInt(PROOF_DAYS));
                    world.diary().apart(up, () -> goUp(village, today));
                    return new HashSet<>();
                })
                .add(ref.disclosure());
    }

    private void goUp(String village, LocalDate published) {
        Set<Long> things = waiting.remove(village + published);
        int which = faulty.indexOf(round++);
        LocalDate told = published.plusDays(PROOF_DAYS + 1L);
        switch (which) {
            case 0 -> things.forEach(thing -> plant("never posted", "VL-UNPOSTED", village, thing, told, null));
            case 1 -> {
                LocalDate late = told.plusDays(10);
                world.diary().apart(late, () -> post(village, things, photograph));
                things.forEach(thing -> plant("posted late", "VL-UNPOSTED", village, thing, told, late.minusDays(1)));
            }
            case 2 -> {
                post(village, things, new byte[0]);
                things.forEach(thing -> plant("posted without proof", "VL-UNPOSTED", village, thing, told, null));
            }
            default -> post(village, things, photograph);
        }
        if (which == 3) {
            LocalDate early = world.today().plusDays(6);
            world.diary()
                    .on(
                            early,
                            () -> hanging(village, things).stream().limit(2).forEach(one -> {
                                down(village, one);
                                world.faults()
                                        .plant(
                                                "down too early",
                                                "VL-DOWN-EARLY",
                                                village,
                                                "posting/" + one.id(),
                                                early,
                                                null);
                            }));
        }
        if (which == 4) {
            LocalDate corrected = world.today().plusDays(8);
            world.diary()
                    .on(corrected, () -> leftHanging(village, things.iterator().next(), corrected));
        }
        world.diary()
                .on(
                        world.today().plusDays(HANGS),
                        () -> hanging(village, things).forEach(one -> down(village, one)));
    }

    /** A correction is published and goes up; the sheet it replaces hangs on for some days. */
    private void leftHanging(String village, long thing, LocalDate corrected) {
        Posting old = hanging(village, Set.of(thing)).getFirst();
        published(village, world.desk().again(new EditionRef(thing, 1), corrected));
        LocalDate down = corrected.plusDays(5);
        world.faults()
                .plant(
                        "left hanging after its correction",
                        "VL-STILL-UP",
                        village,
                        "posting/" + old.id(),
                        corrected.plusDays(1),
                        down.minusDays(1));
        world.diary().on(down, () -> down(village, old));
    }

    private void plant(
            String why, String code, String village, long thing, LocalDate since, @Nullable LocalDate until) {
        String number = world.desk().indexNumber(new EditionRef(thing, 1));
        world.faults().plant(why, code, village, "d/" + number + "/1", since, until);
    }

    private List<Posting> hanging(String village, Set<Long> things) {
        return world.get(Postings.class).of(village).stream()
                .filter(one -> one.hangs() && things.contains(one.disclosure()))
                .toList();
    }

    private void post(String village, Set<Long> things, byte[] photo) {
        long wall = world.get(Walls.class).of(village).getFirst().id();
        World.never(world.get(Postings.class)
                .post(village, wall, things, world.today(), photo, world.cast().reporter(), Cast.ORIGIN)
                .problems());
    }

    private void down(String village, Posting posting) {
        World.never(world.get(Postings.class)
                .takeDown(
                        village,
                        posting.id(),
                        world.today(),
                        "更换",
                        null,
                        world.cast().reporter(),
                        Cast.ORIGIN));
    }

    private static byte[] photograph() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
