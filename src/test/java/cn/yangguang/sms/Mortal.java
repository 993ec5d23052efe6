package cn.yangguang.sms;

import cn.yangguang.channel.Account;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Works until the program is killed in the middle of something, before or after it was written down; nothing happens afterwards. */
class Mortal extends SmsDeliveries {

    /** As by kill -9. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed", null, false, false);
        }
    }

    private final SmsDeliveries real;
    private final AtomicInteger left;

    Mortal(SmsDeliveries real, int acts) {
        super(null, null, null, null, null, null);
        this.real = real;
        this.left = new AtomicInteger(acts);
    }

    private void live() {
        if (left.decrementAndGet() < 0) {
            throw new Killed();
        }
    }

    @Override
    public List<Due> claim(Account account, Gateway gateway, int outstanding) {
        if (left.get() < 0) {
            throw new Killed();
        }
        List<Due> due = real.claim(account, gateway, outstanding);
        if (!due.isEmpty()) {
            live();
        }
        return due;
    }

    @Override
    public void answered(long account, long part, Verdict verdict) {
        live();
        real.answered(account, part, verdict);
        live();
    }

    @Override
    public void reported(long account, Heard.Reported report) {
        live();
        real.reported(account, report);
        live();
    }

    @Override
    public void doubtful(long part, String words) {
        if (left.get() < 0) {
            throw new Killed();
        }
        real.doubtful(part, words);
    }

    @Override
    public void kept(long part) {
        if (left.get() < 0) {
            throw new Killed();
        }
        real.kept(part);
    }

    @Override
    public void orphans(long account) {
        if (left.get() < 0) {
            throw new Killed();
        }
        real.orphans(account);
    }

    @Override
    public void sweep(Account account, Gateway gateway) {
        if (left.get() < 0) {
            throw new Killed();
        }
        real.sweep(account, gateway);
    }
}
