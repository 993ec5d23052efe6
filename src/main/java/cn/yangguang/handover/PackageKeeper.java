package cn.yangguang.handover;

import cn.yangguang.rounds.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Finishes packages whose making a stop of the program cut off. */
@Component
class PackageKeeper extends Rounds {

    private final ObjectProvider<Packages> packages;

    PackageKeeper(
            ObjectProvider<Packages> packages,
            ApplicationContext context,
            @Value("${yangguang.handover.background:true}") boolean wanted) {
        super("handover", 20, "移交包暂时制作不了，稍后再试：{}", context, wanted);
        this.packages = packages;
    }

    @Override
    protected void round() {
        packages.getObject().sealAll();
    }
}
