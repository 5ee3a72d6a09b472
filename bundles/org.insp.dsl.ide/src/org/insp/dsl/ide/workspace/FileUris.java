/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Singleton;

/** Conversion of file URIs: clients spell the URI of a file in different ways, and it must lead to one resource. */
@Singleton
public class FileUris extends UriExtensions {

	@Override
	public URI toUri(String address) {
		try {
			return address.startsWith("file:") ? of(Path.of(java.net.URI.create(address))) : URI.createURI(address);
		} catch (IllegalArgumentException | FileSystemNotFoundException notAPath) {
			return super.toUri(address);
		}
	}

	@Override
	public String toUriString(URI uri) {
		return uri.isFile() ? Path.of(uri.toFileString()).toUri().toString() : uri.toString();
	}

	/** The URI of a file as the resources of models have it. */
	public static URI of(Path file) {
		return URI.createFileURI(file.toAbsolutePath().normalize().toString());
	}
}
