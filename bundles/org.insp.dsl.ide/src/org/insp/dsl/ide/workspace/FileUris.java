/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Singleton;

/**
 * Conversion of file URIs. Clients write the address of a file in different ways (escapes that are needless or missing, {@code localhost}
 * as
 * host, one slash or three), and each must lead to one resource; the address of an open document is given back as its client writes it.
 */
@Singleton
public class FileUris extends UriExtensions {

	private static final String SCHEME = "file:";
	private static final String AUTHORITY = "//";
	/** The host that is this machine, by RFC 8089. */
	private static final String THIS_HOST = "localhost";

	private final Map<URI, String> opened = new ConcurrentHashMap<>();

	@Override
	public URI toUri(String address) {
		return path(address).map(FileUris::of).orElseGet(() -> URI.createURI(address));
	}

	/** The path of a file on this machine; empty for any other address, that of another host included: none is ever asked. */
	private static Optional<Path> path(String address) {
		if (!address.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			return Optional.empty();
		}
		var path = address.substring(SCHEME.length());
		if (path.startsWith(AUTHORITY)) {
			int end = path.indexOf('/', AUTHORITY.length());
			var host = end < 0 ? path : path.substring(AUTHORITY.length(), end);
			if (!host.isEmpty() && !host.equalsIgnoreCase(THIS_HOST)) {
				return Optional.empty();
			}
			path = path.substring(end);
		}
		try {
			var decoded = decoded(path);
			return decoded.startsWith("/") ? Optional.of(Path.of(hasDrive(decoded) ? decoded.substring(1) : decoded)) : Optional.empty();
		} catch (InvalidPathException impossibleHere) {
			return Optional.empty();
		}
	}

	/** Windows: {@code /C:/folder}. */
	private static boolean hasDrive(String path) {
		return java.io.File.separatorChar == '\\' && path.length() > 2 && Character.isLetter(path.charAt(1)) && path.charAt(2) == ':';
	}

	/** Replaces the escapes of a path. What is none stands for itself. */
	private static String decoded(String path) {
		var bytes = new ByteArrayOutputStream();
		var raw = path.getBytes(StandardCharsets.UTF_8);
		for (int at = 0; at < raw.length; at++) {
			int escaped = raw[at] == '%' && at + 2 < raw.length ? hex(raw[at + 1]) << 4 | hex(raw[at + 2]) : -1;
			if (escaped > 0) {
				bytes.write(escaped);
				at += 2;
			} else {
				bytes.write(raw[at]);
			}
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

	/** The value of a hexadecimal digit; negative, and so whatever is joined with it, for another character. */
	private static int hex(byte digit) {
		return Character.digit((char) digit, 16);
	}

	@Override
	public String toUriString(URI uri) {
		return uri.isFile() ? opened.getOrDefault(uri, Path.of(uri.toFileString()).toUri().toString()) : uri.toString();
	}

	/** Notes how the client writes the address of a document that it opens. */
	public void open(String address) {
		opened.put(toUri(address), address);
	}

	/** Forgets how the client writes the address of a document that it closes. */
	public void close(String address) {
		opened.remove(toUri(address));
	}

	/** The URI of a file as the resources of models have it. */
	public static URI of(Path file) {
		return URI.createFileURI(file.toAbsolutePath().normalize().toString());
	}
}
