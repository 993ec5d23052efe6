package cn.yangguang.sms;

/** What a text is for; each organ may word its own. The words of the enum stand where it has not. */
public enum TemplateKind {
    NOTICE("通知", "{organ}公开了《{title}》，详见 {address}"),
    SERVICE("便民", "便民信息：{title}。办理办法见 {address}，也可到民生服务中心询问"),
    EMERGENCY("应急", "紧急通知：{title}。请以 {address} 公布的内容为准，互相转告"),
    CORRECTION("更正", "更正：此前短信所发“{title}”已撤下，请勿再转发，以 {address} 公布的内容为准");

    private final String title;
    private final String usual;

    TemplateKind(String title, String usual) {
        this.title = title;
        this.usual = usual;
    }

    public String title() {
        return title;
    }

    public String usual() {
        return usual;
    }
}
