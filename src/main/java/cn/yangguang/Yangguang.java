package cn.yangguang;

public final class Yangguang {
    private Yangguang() {}

    public static void main(String[] args) {
        System.out.println("ok");
    }
}
