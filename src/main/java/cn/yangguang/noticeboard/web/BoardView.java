package cn.yangguang.noticeboard.web;

import cn.yangguang.noticeboard.Posting;
import cn.yangguang.noticeboard.ProofRule;
import cn.yangguang.noticeboard.Unposted;
import cn.yangguang.noticeboard.Wall;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FormProblems;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The boards of an organ.
 *
 * @param unposted published and not proved on a board
 * @param postings what hangs, then what came down within a year
 * @param keeps whether the person may enter something
 */
public record BoardView(
        Organ organ,
        List<Wall> walls,
        List<Unposted> unposted,
        List<Posting> postings,
        ProofRule rule,
        boolean keeps,
        FormProblems problems) {

    public String here() {
        return "/office/noticeboards/" + organ.key();
    }

    public boolean late(Unposted one, LocalDate today) {
        return today.isAfter(one.publishedOn().plusDays(rule.proofDays()));
    }

    public String photo(String hash) {
        return here() + "/photos/" + hash;
    }

    /** The form of a posting on a telephone. */
    public record Form(BoardView board, Set<Long> chosen, String on, String wall) {
        public List<Choice> walls() {
            return board.walls().stream()
                    .filter(wall -> wall.until() == null)
                    .map(wall -> new Choice(String.valueOf(wall.id()), wall.name() + "（" + wall.place() + "）"))
                    .toList();
        }
    }

    /** The form with which a sheet is taken down. */
    public record Down(BoardView board, Posting posting, String on, String reason) {}
}
