package cn.yangguang.screening;

/** Whatever a file carries besides what it shows is told, each kind under a code of its own. */
final class HiddenDetector implements Detector {

    @Override
    public void inspect(Subject subject, Findings found) {
        subject.traces().forEach(trace -> found.add("HD-" + trace.kind().name().replace('_', '-'), trace));
    }
}
