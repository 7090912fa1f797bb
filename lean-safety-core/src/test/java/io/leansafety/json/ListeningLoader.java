package io.leansafety.json;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Loads what some classes lie among anew, and keeps the name of every class that anybody asks it for. */
final class ListeningLoader extends URLClassLoader {
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    ListeningLoader(Class<?>... among) {
        super(
                Stream.of(among).map(ListeningLoader::folderOf).toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader());
    }

    /** The folder or jar of a class, which is another for tests than for what they test. */
    private static URL folderOf(Class<?> one) {
        String file = one.getName().replace('.', '/') + ".class";
        String url = Objects.requireNonNull(one.getResource("/" + file)).toString();
        try {
            return URI.create(url.substring(0, url.length() - file.length())).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** First here: the platform's loader knows the modules of the tests, and would answer with their classes. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        asked.add(name);
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return findResource(name.replace('.', '/') + ".class") == null
                    ? super.loadClass(name, resolve)
                    : findClass(name);
        }
    }

    Set<String> asked() {
        return asked;
    }
}
