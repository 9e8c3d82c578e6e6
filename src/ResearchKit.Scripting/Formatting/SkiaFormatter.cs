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

        Register(image, value => value);
        Register(library.GetType("SkiaSharp.SKSurface"), surface => Call(surface, "Snapshot"));
        if (library.GetType("SkiaSharp.SKBitmap") is { } bitmap && image.GetMethod("FromBitmap", [bitmap]) is { } fromBitmap)
        {
            Register(bitmap, value => fromBitmap.Invoke(null, [value])!);
        }

        void Register(Type? type, Func<object, object> toImage)
        {
            if (type is null)
            {
                return;
            }

            Formatter.Register(type, (value, writer) => writer.Write(Encoded(toImage(value), encode)), Png);
            Formatter.Register(type, (value, writer) => writer.Write(Describe(toImage(value))), MimeTypes.Plain);
            Formatter.SetPreferredMimeTypesFor(type, Png);
        }
    }

    private static string Encoded(object image, MethodInfo encode) =>
        Convert.ToBase64String((byte[])Call(encode.Invoke(image, null)!, "ToArray"));

    private static string Describe(object image) =>
        FormattableString.Invariant($"Image, {Side(image, "Width")} × {Side(image, "Height")}");

    private static object? Side(object image, string side) => image.GetType().GetProperty(side)!.GetValue(image);

    private static object Call(object owner, string method) => owner.GetType().GetMethod(method, [])!.Invoke(owner, null)!;
}
