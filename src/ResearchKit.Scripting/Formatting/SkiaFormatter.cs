using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace ResearchKit.Scripting;

/// <summary>SkiaSharp's bitmaps, images and surfaces as the pictures that they are. The library is the notebook's: its types are known by name only.</summary>
internal static class SkiaFormatter
{
    private const string Png = "image/png";

    public static void Register(Assembly library)
    {
        if (library.GetType("SkiaSharp.SKImage") is not { } image || image.GetMethod("Encode", []) is not { } encode)
        {
            return;
        }

        Register(image, value => (value, null));
        Register(library.GetType("SkiaSharp.SKSurface"), surface => Made(Call(surface, "Snapshot")));
        if (library.GetType("SkiaSharp.SKBitmap") is { } bitmap && image.GetMethod("FromBitmap", [bitmap]) is { } fromBitmap)
        {
            Register(bitmap, value => Made(fromBitmap.Invoke(null, [value])!));
        }

        void Register(Type? type, Func<object, (object Image, IDisposable? Made)> toImage)
        {
            if (type is null)
            {
                return;
            }

            string With(object value, Func<object, string> write)
            {
                var (picture, made) = toImage(value);
                using (made)
                {
                    return write(picture);
                }
            }

            Formatter.Register(type, (value, writer) => writer.Write(With(value, picture => Encoded(picture, encode))), Png);
            Formatter.Register(type, (value, writer) => writer.Write(With(value, Describe)), MimeTypes.Plain);
            Formatter.SetPreferredMimeTypesFor(type, Png);
        }
    }

    /// <summary>An image that was made to be encoded, and is given back after it: its pixels lie where no collector sees them.</summary>
    private static (object Image, IDisposable? Made) Made(object image) => (image, image as IDisposable);

    private static string Encoded(object image, MethodInfo encode)
    {
        var data = encode.Invoke(image, null)!;
        using (data as IDisposable)
        {
            return Convert.ToBase64String((byte[])Call(data, "ToArray"));
        }
    }

    private static string Describe(object image) =>
        FormattableString.Invariant($"Image, {Side(image, "Width")} × {Side(image, "Height")}");

    private static object? Side(object image, string side) => image.GetType().GetProperty(side)!.GetValue(image);

    private static object Call(object owner, string method) => owner.GetType().GetMethod(method, [])!.Invoke(owner, null)!;
}
